// A provider that knows the schema of a real one and can do nothing: enough for `validate`, and for `test` with mock_provider.
// The schema lies beside the program, NAME.json for a program terraform-provider-NAME.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tfprotov5/tf5server"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

type attribute struct {
	Type                         json.RawMessage
	Required, Optional, Computed bool
}

type block struct {
	Attributes map[string]attribute
	Blocks     map[string]nested
}

type nested struct {
	Kind     string // list or set
	Min, Max int64
	block
}

type schemas struct {
	Provider             block
	Resources, DataSources map[string]block
}

func (b block) proto() *tfprotov5.SchemaBlock {
	made := &tfprotov5.SchemaBlock{}
	for name, a := range b.Attributes {
		kind, err := tftypes.ParseJSONType(a.Type) //nolint:staticcheck // the only reader of this form
		if err != nil {
			panic(fmt.Sprintf("%s: %v", name, err))
		}
		made.Attributes = append(made.Attributes, &tfprotov5.SchemaAttribute{Name: name, Type: kind, Required: a.Required, Optional: a.Optional, Computed: a.Computed})
	}
	for name, n := range b.Blocks {
		nesting := tfprotov5.SchemaNestedBlockNestingModeList
		if n.Kind == "set" {
			nesting = tfprotov5.SchemaNestedBlockNestingModeSet
		}
		made.BlockTypes = append(made.BlockTypes, &tfprotov5.SchemaNestedBlock{TypeName: name, Nesting: nesting, MinItems: n.Min, MaxItems: n.Max, Block: n.proto()})
	}
	return made
}

func all(blocks map[string]block) map[string]*tfprotov5.Schema {
	made := map[string]*tfprotov5.Schema{}
	for name, b := range blocks {
		made[name] = &tfprotov5.Schema{Block: b.proto()}
	}
	return made
}

// What is not answered here is never asked of a mocked provider, and a question would end it loudly.
type server struct {
	tfprotov5.ProviderServer
	schemas schemas
}

func (s server) GetMetadata(context.Context, *tfprotov5.GetMetadataRequest) (*tfprotov5.GetMetadataResponse, error) {
	return &tfprotov5.GetMetadataResponse{}, nil
}

func (s server) GetProviderSchema(context.Context, *tfprotov5.GetProviderSchemaRequest) (*tfprotov5.GetProviderSchemaResponse, error) {
	return &tfprotov5.GetProviderSchemaResponse{Provider: &tfprotov5.Schema{Block: s.schemas.Provider.proto()},
		ResourceSchemas: all(s.schemas.Resources), DataSourceSchemas: all(s.schemas.DataSources)}, nil
}

func (s server) GetResourceIdentitySchemas(context.Context, *tfprotov5.GetResourceIdentitySchemasRequest) (*tfprotov5.GetResourceIdentitySchemasResponse, error) {
	return &tfprotov5.GetResourceIdentitySchemasResponse{}, nil
}

func (s server) PrepareProviderConfig(_ context.Context, request *tfprotov5.PrepareProviderConfigRequest) (*tfprotov5.PrepareProviderConfigResponse, error) {
	return &tfprotov5.PrepareProviderConfigResponse{PreparedConfig: request.Config}, nil
}

func (s server) ValidateResourceTypeConfig(context.Context, *tfprotov5.ValidateResourceTypeConfigRequest) (*tfprotov5.ValidateResourceTypeConfigResponse, error) {
	return &tfprotov5.ValidateResourceTypeConfigResponse{}, nil
}

func (s server) ValidateDataSourceConfig(context.Context, *tfprotov5.ValidateDataSourceConfigRequest) (*tfprotov5.ValidateDataSourceConfigResponse, error) {
	return &tfprotov5.ValidateDataSourceConfigResponse{}, nil
}

func (s server) StopProvider(context.Context, *tfprotov5.StopProviderRequest) (*tfprotov5.StopProviderResponse, error) {
	return &tfprotov5.StopProviderResponse{}, nil
}

func main() {
	place, err := os.Executable()
	if err != nil {
		panic(err)
	}
	name := strings.Split(strings.TrimPrefix(filepath.Base(place), "terraform-provider-"), "_")[0]
	text, err := os.ReadFile(filepath.Join(filepath.Dir(place), name+".json"))
	if err != nil {
		panic(err)
	}
	known := server{}
	if err := json.Unmarshal(text, &known.schemas); err != nil {
		panic(err)
	}
	if err := tf5server.Serve("registry.opentofu.org/standin/"+name, func() tfprotov5.ProviderServer { return known }); err != nil {
		panic(err)
	}
}
