# title: open_connection and start_server give a reader and a writer each
# clauses: stream.open.pair stream.server.client stream.read.data
# needs: asyncio sockets
import asyncio


async def echo(reader, writer):
    data = await reader.read(100)
    print('server got', data)
    writer.write(data.upper())
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    print(isinstance(reader, asyncio.StreamReader), isinstance(writer, asyncio.StreamWriter))
    writer.write(b'hello')
    print('client got', await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# server got b'hello'
# client got b'HELLO'
