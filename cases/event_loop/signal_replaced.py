# title: a second callback for a signal takes the place of the first
# clauses: loop.signal.replaced
# needs: signals asyncio
import asyncio
import os
import signal

loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGUSR1, print, 'first')
loop.add_signal_handler(signal.SIGUSR1, lambda: (print('second'), loop.stop()))
loop.call_soon(os.kill, os.getpid(), signal.SIGUSR1)
loop.run_forever()
loop.close()

# expect:
# second
