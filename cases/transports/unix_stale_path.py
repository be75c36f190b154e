# title: something is at the path already
# clauses: unix.server.stale
# needs: asyncio sockets
import asyncio
import os
import socket


async def main():
    loop = asyncio.get_event_loop()
    path = 'corospec-%d.socket' % os.getpid()
    left = socket.socket(socket.AF_UNIX)
    left.bind(path)
    left.close()
    server = await loop.create_unix_server(asyncio.Protocol, path)
    print('served')
    server.close()
    await server.wait_closed()
    if os.path.exists(path):
        os.remove(path)
    with open(path, 'w'):
        pass
    try:
        await loop.create_unix_server(asyncio.Protocol, path)
    except OSError:
        print('OSError')
    os.remove(path)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# served
# OSError
