@echo off
rem Starts Galley with the first fitting Java (25 or newer) that this machine has.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "FOUND="
call :try "%GALLEY_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined FOUND (
    echo galley: no Java 25 or newer was found. Install a JDK 25, for example Temurin, or name one with GALLEY_JAVA_HOME or JAVA_HOME, and start again. 1>&2
    exit /b 1
)
set "HEAP=%GALLEY_HEAP%"
if not defined HEAP set "HEAP=1536m"
"%FOUND%\bin\java.exe" -Xmx%HEAP% -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:AOTCache="%HOME_DIR%\lib\galley.aot" -Xlog:disable -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dgalley.samples=%HOME_DIR%\share\samples" -classpath "%HOME_DIR%\lib\galley.jar" dev.galley.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims=^=.-+" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    set "NUMBER=%%~v"
    set "NUMBER=!NUMBER:"=!"
    if !NUMBER! GEQ 25 set "FOUND=%~1"
)
exit /b 0
