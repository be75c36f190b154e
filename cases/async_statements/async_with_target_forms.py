# title: every form of target is allowed: name, attribute, item, slice, patterns
# clauses: aflow.target.forms
# python: >=3.6
class Room:
    def __init__(self, value):
        self.value = value

    async def __aenter__(self):
        return self.value

    async def __aexit__(self, *details):
        pass

async def main():
    items = [0, 1, 2, 3]
    room = Room('inside')
    async with room as name:
        print(name)
    async with room as room.attribute:
        print(room.attribute)
    async with room as items[0]:
        print(items)
    async with Room('ab') as items[1:3]:
        print(items)
    async with Room('xy') as (a, b):
        print(a, b)
    async with Room([1, (2, 3, 4)]) as [a, (b, *c)]:
        print(a, b, c)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# inside
# inside
# ['inside', 1, 2, 3]
# ['inside', 'a', 'b', 3]
# x y
# 1 2 [3, 4]
# over
