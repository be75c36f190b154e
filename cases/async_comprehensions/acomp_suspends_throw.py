# title: an exception thrown by the driver leaves the comprehension at the await
# clauses: acomp.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def main():
    try:
        return {await pause(x) for x in 'ab'}
    except ValueError:
        return 'caught outside'

c = main()
c.send(None)
try:
    c.throw(ValueError())
except StopIteration as stop:
    print(stop.value)

# expect:
# caught outside
