// The peer of `cargo bench --bench load`: grpc-go, which sends the same bytes.
//
// usage: peer CODE COMPARISON, files that hold the two encoded answers
//
// It neither decodes a request nor encodes an answer: its codec passes bytes through, which is generous.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/metadata"
)

type raw struct{}

func (raw) Marshal(message interface{}) ([]byte, error) {
	return *message.(*[]byte), nil
}

func (raw) Unmarshal(data []byte, message interface{}) error {
	*message.(*[]byte) = data
	return nil
}

// Takes the place of the protobuf codec.
func (raw) Name() string { return "proto" }

// answers makes a method that always answers with the bytes of a file.
func answers(name, file string) grpc.MethodDesc {
	answer, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	language := metadata.Pairs("content-language", "ar")
	handler := func(_ interface{}, ctx context.Context, decode func(interface{}) error, _ grpc.UnaryServerInterceptor) (interface{}, error) {
		var request []byte
		if err := decode(&request); err != nil {
			return nil, err
		}
		if err := grpc.SetHeader(ctx, language); err != nil {
			return nil, err
		}
		return &answer, nil
	}
	return grpc.MethodDesc{MethodName: name, Handler: handler}
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: peer CODE COMPARISON")
	}
	encoding.RegisterCodec(raw{})
	server := grpc.NewServer()
	server.RegisterService(&grpc.ServiceDesc{
		ServiceName: "codebook.v1.CodebookService",
		HandlerType: (*interface{})(nil),
		Methods:     []grpc.MethodDesc{answers("GetCode", os.Args[1]), answers("CompareCodes", os.Args[2])},
	}, struct{}{})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Fprintf(os.Stderr, "serving address=%s grpc-go=%s\n", listener.Addr(), grpc.Version)
	log.Fatal(server.Serve(listener))
}
