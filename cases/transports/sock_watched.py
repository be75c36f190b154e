# title: a socket object is watched
# clauses: sock.watched
# needs: asyncio sockets
import asyncio
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    left, right = pair()
    loop = asyncio.get_event_loop()
    done = loop.create_future()

    def on_readable(name):
        print(name, left.recv(100))
        print(loop.remove_reader(left), loop.remove_reader(left))
        done.set_result(None)

    def on_writable():
        print('writable', loop.remove_writer(left))
        right.send(b'data')

    loop.add_reader(left, on_readable, 'left')
    loop.add_writer(left, on_writable)
    await done
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# writable True
# left b'data'
# True False
