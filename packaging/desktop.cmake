# The desktop's files: entry, type of the stack files, metadata, icon as drawing and as pictures.
install(FILES desktop/${stackwright_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES desktop/${stackwright_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES desktop/${stackwright_id}.mime.xml RENAME ${stackwright_id}.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT program)
install(FILES desktop/${stackwright_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT program)

# Drawn from the one drawing, so that they cannot differ from it.
add_executable(stackwright-icon-pictures iconpictures.cpp)
target_link_libraries(stackwright-icon-pictures PRIVATE Qt6::Gui Qt6::Svg stackwright_flags)
set(icon_sizes 48 128 256)
list(TRANSFORM icon_sizes REPLACE "(.+)" "${CMAKE_CURRENT_BINARY_DIR}/icons/\\1/icon.png" OUTPUT_VARIABLE icon_pictures)
add_custom_command(OUTPUT ${icon_pictures}
    COMMAND stackwright-icon-pictures ${CMAKE_CURRENT_SOURCE_DIR}/desktop/${stackwright_id}.svg ${CMAKE_CURRENT_BINARY_DIR}/icons ${icon_sizes}
    DEPENDS stackwright-icon-pictures desktop/${stackwright_id}.svg
    COMMENT "Drawing the icon in ${icon_sizes} pixels")
add_custom_target(icon-pictures ALL DEPENDS ${icon_pictures})
foreach(size ${icon_sizes})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/icon.png RENAME ${stackwright_id}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT program)
endforeach()
