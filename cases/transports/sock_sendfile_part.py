# title: where sending begins, and how much is sent
# clauses: sock.sendfile.part sock.sendfile sock.sendfile.position
# python: >=3.7
# needs: asyncio sockets files
import asyncio
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    loop = asyncio.get_event_loop()
    with open('content', 'wb') as file:
        file.write(b'0123456789')
    left, right = pair()
    with open('content', 'rb') as file:
        for offset, count in [(0, None), (4, None), (0, 3), (2, 5), (7, 100), (10, None), (20, 4)]:
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
# 4 None 6 b'456789' 10
# 0 3 3 b'012' 3
# 2 5 5 b'23456' 7
# 7 100 3 b'789' 10
# 10 None 0 b'' 10
# 20 4 0 b'' 10
