# title: a socket that is bound already
# clauses: server.sock server.arguments
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    sock = socket.socket()
    sock.bind(('127.0.0.1', 0))
    address = sock.getsockname()
    try:
        await loop.create_server(asyncio.Protocol, '127.0.0.1', 0, sock=sock)
    except ValueError:
        print('ValueError')
    try:
        await loop.create_server(asyncio.Protocol)
    except ValueError:
        print('ValueError')
    server = await loop.create_server(asyncio.Protocol, sock=sock)
    print([sock.getsockname() for sock in server.sockets] == [address])
    socket.create_connection(address).close()
    server.close()
    await server.wait_closed()
    print(sock.fileno())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# ValueError
# True
# -1
