# title: a server that is closed accepts nobody
# clauses: stream.server.close
# python: >=3.7
# needs: asyncio sockets
import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    print(server.is_serving(), len(server.sockets))
    server.close()
    await server.wait_closed()
    print(server.is_serving(), len(server.sockets))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True 1
# False 0
