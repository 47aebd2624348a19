// Calls the loop of docs/clients.md, which stands beside this file when it is compiled, with answers that are given.
package main

import (
	"context"
	"fmt"
	"os"

	pb "codebook/v1"

	"google.golang.org/grpc"
)

func main() {
	channel, err := grpc.Dial(os.Args[1], grpc.WithInsecure())
	if err != nil {
		panic(err)
	}
	codebook := pb.NewCodebookServiceClient(channel)
	answers := []int{503, 200, 503}
	attempt := func() int {
		status := answers[0]
		answers = answers[1:]
		return status
	}
	for _, method := range []string{"GET", "POST"} {
		status, err := Call(context.Background(), codebook, attempt, method == "GET")
		if err != nil {
			panic(err)
		}
		fmt.Println(method, status)
	}
}
