# title: what a callback schedules with call_soon is called in the next turn
# clauses: loop.soon.next_turn loop.turn.ready
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()


def first():
    print('first')
    loop.call_soon(print, 'added by first')


loop.call_soon(first)
loop.call_soon(print, 'second')
loop.call_soon(lambda: loop.call_soon(loop.stop))
loop.run_forever()
loop.close()

# expect:
# first
# second
# added by first
