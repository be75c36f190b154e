# title: the path goes with the server
# clauses: unix.server.cleanup
# python: >=3.13
# needs: asyncio sockets
import asyncio
import os


async def main():
    loop = asyncio.get_event_loop()
    path = 'corospec-%d.socket' % os.getpid()
    for keywords in ({}, {'cleanup_socket': False}):
        server = await loop.create_unix_server(asyncio.Protocol, path, **keywords)
        server.close()
        print(os.path.exists(path))
    os.remove(path)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
