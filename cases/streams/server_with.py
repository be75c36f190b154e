# title: async with closes a server at its end
# clauses: stream.server.with
# python: >=3.7
# needs: asyncio sockets
import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    async with server as value:
        print(value is server, server.is_serving())
    print(server.is_serving())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# False
