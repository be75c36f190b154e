# title: numbers that are none
# clauses: sock.sendfile.numbers
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
        for offset, count in [(-1, None), (0, 0), (0, -1), (1.0, None), ('1', None), (0, 1.0)]:
            try:
                await loop.sock_sendfile(left, file, offset, count)
            except (TypeError, ValueError) as error:
                print(offset, count, type(error).__name__)
    left.close()
    print(await loop.sock_recv(right, 100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# -1 None ValueError
# 0 0 ValueError
# 0 -1 ValueError
# 1.0 None TypeError
# 1 None TypeError
# 0 1.0 TypeError
# b''
