# title: timer handles are equal when all that they would do is
# clauses: loop.handle.equal
# python: >=3.7
# needs: asyncio
import asyncio


def other():
    pass


loop = asyncio.new_event_loop()
first, second = loop.call_at(10, print), loop.call_at(10, print)
print(first == second, first != second, first <= second, first < second)
print(first == loop.call_at(11, print), first == loop.call_at(10, other), first == loop.call_at(10, print, 'x'))
third = loop.call_at(10, other)
print(first <= third, first >= third, first < third)
second.cancel()
print(first == second, first == 'first')
loop.close()

# expect:
# True False True False
# False False False
# False False False
# False False
