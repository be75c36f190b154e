# title: the addresses of a name
# clauses: lookup.addresses
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    found = await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)
    print(found == socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM))
    family, kind, proto, name, address = found[0]
    print(family == socket.AF_INET, kind == socket.SOCK_STREAM, proto == socket.IPPROTO_TCP, repr(name), address)
    try:
        await loop.getaddrinfo('127.0.0.1', 80, family=socket.AF_INET6)
    except socket.gaierror as error:
        print('gaierror', isinstance(error, OSError))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True True True '' ('127.0.0.1', 80)
# gaierror True
