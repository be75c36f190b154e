# title: a file that lies in memory, when only the system may copy
# clauses: sock.sendfile.fallback
# python: >=3.7
# needs: asyncio sockets
import asyncio
import io
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    loop = asyncio.get_event_loop()
    left, right = pair()
    file = io.BytesIO(b'0123456789')
    try:
        await loop.sock_sendfile(left, file, fallback=False)
    except asyncio.SendfileNotAvailableError as error:
        print(isinstance(error, RuntimeError), file.tell())
    left.close()
    print(await loop.sock_recv(right, 100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True 0
# b''
