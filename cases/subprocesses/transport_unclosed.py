# title: a transport that goes without having been closed
# clauses: subprocess.transport.unclosed
# needs: asyncio subprocess refcounting warnings
import asyncio
import gc
import threading
import warnings


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        self.over = asyncio.get_event_loop().create_future()
        self.said = {1: b'', 2: b''}

    def pipe_data_received(self, fd, data):
        self.said[fd] += data

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.subprocess_shell(Protocol, 'exit 0')
    await protocol.over
    await asyncio.sleep(0)
    # A watcher may have a thread for the program, which has the transport until it ends.
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        del transport
        gc.collect()
    print([one.category.__name__ for one in caught])

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['ResourceWarning']
