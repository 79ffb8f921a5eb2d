<%#source%>
<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
<%^source%>
# No machines and no source host are managed here yet, so there is nothing to set.
<%/source%>
