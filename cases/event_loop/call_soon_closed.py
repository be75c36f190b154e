# title: a closed loop refuses to schedule and to run
# clauses: loop.close.refuses
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.close()
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print),
             lambda: loop.call_at(1, print), lambda: loop.call_soon_threadsafe(print),
             loop.run_forever):
    try:
        call()
    except RuntimeError:
        print('RuntimeError')

# expect:
# RuntimeError
# RuntimeError
# RuntimeError
# RuntimeError
# RuntimeError
