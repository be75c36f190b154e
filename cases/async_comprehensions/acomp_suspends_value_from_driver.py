# title: a value sent by the driver reaches the await in an asynchronous comprehension
# clauses: acomp.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def main():
    return [await pause(x) for x in ('a', 'b')]

c = main()
print(c.send(None), c.send(1))
try:
    c.send(2)
except StopIteration as stop:
    print(stop.value)

# expect:
# a b
# [1, 2]
