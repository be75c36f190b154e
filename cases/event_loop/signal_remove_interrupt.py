# title: without a callback of the loop SIGINT raises KeyboardInterrupt again
# clauses: loop.signal.remove_interrupt loop.signal.remove
# needs: signals asyncio
import asyncio
import os
import signal

loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGINT, print, 'never')
loop.remove_signal_handler(signal.SIGINT)
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print('KeyboardInterrupt')
loop.close()

# expect:
# KeyboardInterrupt
