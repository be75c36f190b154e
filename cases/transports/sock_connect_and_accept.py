# title: a connection without a transport
# clauses: sock.connect sock.accept
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    listening = socket.socket()
    listening.setblocking(False)
    listening.bind(('127.0.0.1', 0))
    address = listening.getsockname()
    client = socket.socket()
    client.setblocking(False)
    try:
        await loop.sock_connect(client, address)
    except ConnectionRefusedError:
        print('ConnectionRefusedError')
    client.close()
    listening.listen(1)
    accepting = asyncio.ensure_future(loop.sock_accept(listening))
    await asyncio.sleep(0)
    client = socket.socket()
    client.setblocking(False)
    print(await loop.sock_connect(client, address))
    accepted, peer = await accepting
    print(peer == client.getsockname(), accepted.gettimeout(), type(accepted) is socket.socket)
    await loop.sock_sendall(accepted, b'welcome')
    print(await loop.sock_recv(client, 100))
    for sock in (client, accepted, listening):
        sock.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ConnectionRefusedError
# None
# True 0.0 True
# b'welcome'
