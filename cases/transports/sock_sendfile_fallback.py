# title: a file that lies in memory
# clauses: sock.sendfile.fallback sock.sendfile.part sock.sendfile.position
# python: >=3.7
# needs: asyncio sockets threads
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
    for offset, count in [(0, None), (4, 3), (8, 5), (10, None)]:
        sent = await loop.sock_sendfile(left, file, offset, count)
        data = await loop.sock_recv(right, 100) if sent else b''
        print(offset, count, sent, data, file.tell())
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0 None 10 b'0123456789' 10
# 4 3 3 b'456' 7
# 8 5 2 b'89' 10
# 10 None 0 b'' 10
