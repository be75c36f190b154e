# title: a connection at a path
# clauses: stream.open.unix
# needs: asyncio sockets
import asyncio
import os


async def serve(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def main():
    path = 'corospec-%d.socket' % os.getpid()
    server = await asyncio.start_unix_server(serve, path)
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b'hello\n')
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()
    if os.path.exists(path):
        os.remove(path)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'HELLO\n'
