# title: a transport that is thrown away open
# clauses: transport.unclosed
# needs: asyncio sockets refcounting
import asyncio
import gc
import socket
import warnings


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(asyncio.Protocol, sock=left)
    transport.pause_reading()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        del transport, protocol, left
        await asyncio.sleep(0)
        gc.collect()
    print({warning.category.__name__ for warning in caught})
    print(right.recv(10))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# {'ResourceWarning'}
# b''
