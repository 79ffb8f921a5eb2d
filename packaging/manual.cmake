# PROGRAM's description of its commands, put into PAGE, written to TARGET.
execute_process(COMMAND ${PROGRAM} --manual OUTPUT_VARIABLE STACKWRIGHT_MANUAL COMMAND_ERROR_IS_FATAL ANY)
configure_file(${PAGE} ${TARGET} @ONLY)
