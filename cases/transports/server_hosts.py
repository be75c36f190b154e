# title: one host, several, or all interfaces
# clauses: server.hosts
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    for host in ('127.0.0.1', ['127.0.0.1', '127.0.0.2'], None, ''):
        server = await loop.create_server(asyncio.Protocol, host, 0, family=socket.AF_INET)
        print(sorted(sock.getsockname()[0] for sock in server.sockets))
        server.close()
        await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['127.0.0.1']
# ['127.0.0.1', '127.0.0.2']
# ['0.0.0.0']
# ['0.0.0.0']
