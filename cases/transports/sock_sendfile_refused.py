# title: text, and a socket for datagrams
# clauses: sock.sendfile.refused
# python: >=3.7
# needs: asyncio sockets files
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    with open('content', 'wb') as file:
        file.write(b'0123456789')
    stream = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    datagram = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    stream.setblocking(False)
    datagram.setblocking(False)
    for mode, end in [('r', stream), ('rb', datagram)]:
        with open('content', mode) as file:
            try:
                await loop.sock_sendfile(end, file)
            except ValueError:
                print(mode, 'ValueError')
        end.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# r ValueError
# rb ValueError
