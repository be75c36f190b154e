# title: the callback of a server can be a plain function
# clauses: stream.server.plain
# needs: asyncio sockets
import asyncio


def greet(reader, writer):
    writer.write(b'hello')
    writer.close()


async def main():
    server = await asyncio.start_server(greet, '127.0.0.1', 0)
    for number in range(2):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read())
        writer.close()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'hello'
# b'hello'
