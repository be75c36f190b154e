# title: a socket that is no stream
# clauses: connect.sock.stream
# needs: asyncio sockets
import asyncio
import socket


async def main():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await asyncio.get_event_loop().create_connection(asyncio.Protocol, sock=sock)
    except ValueError:
        print('ValueError', sock.fileno() >= 0)
    sock.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError True
