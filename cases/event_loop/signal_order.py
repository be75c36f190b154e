# title: the callback of a signal may schedule others and set futures
# clauses: loop.signal.callback
# needs: signals asyncio
import asyncio
import os
import signal

async def main(loop):
    got = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, got.set_result, 'signal')
    os.kill(os.getpid(), signal.SIGUSR1)
    print(got.done())
    print(await got)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(loop))
loop.close()

# expect:
# False
# signal
