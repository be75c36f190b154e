# title: stop lets the turn come to its end
# clauses: loop.stop.this_turn
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()


def stopping():
    loop.stop()
    loop.call_soon(print, 'added behind stop')


loop.call_soon(print, 'before')
loop.call_soon(stopping)
loop.call_soon(print, 'after')
loop.run_forever()
print('stopped')
loop.stop()
loop.run_forever()
loop.close()

# expect:
# before
# after
# stopped
# added behind stop
