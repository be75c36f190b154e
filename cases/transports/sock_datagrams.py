# title: datagrams without a transport
# clauses: sock.recvfrom sock.recvfrom_into sock.sendto
# python: >=3.11
# needs: asyncio sockets
import asyncio
import socket


def endpoint():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    sock.bind(('127.0.0.1', 0))
    return sock


async def main():
    loop = asyncio.get_event_loop()
    left, right = endpoint(), endpoint()
    waiting = asyncio.ensure_future(loop.sock_recvfrom(left, 100))
    await asyncio.sleep(0)
    print(await loop.sock_sendto(right, b'hello', left.getsockname()))
    data, address = await waiting
    print(data, address == right.getsockname())
    await loop.sock_sendto(right, b'again', left.getsockname())
    buffer = bytearray(8)
    size, address = await loop.sock_recvfrom_into(left, buffer)
    print(size, bytes(buffer), address == right.getsockname())
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 5
# b'hello' True
# 5 b'again\x00\x00\x00' True
