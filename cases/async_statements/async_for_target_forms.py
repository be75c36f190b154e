# title: every form of target is allowed: name, attribute, item, slice, patterns
# clauses: aflow.for.target
# python: >=3.6
async def values(*given):
    for value in given:
        yield value

class Box:
    pass

async def main():
    box, items = Box(), [0, 1, 2]
    async for box.value in values(1, 2):
        print(box.value)
    async for items[0] in values('a', 'b'):
        print(items)
    async for items[1:] in values('xy', 'z'):
        print(items)
    async for key, value in values((1, 'one'), [2, 'two']):
        print(key, value)
    async for [first, (second, *rest)], in values([(1, 'abc')]):
        print(first, second, rest)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# 2
# ['a', 1, 2]
# ['b', 1, 2]
# ['b', 'x', 'y']
# ['b', 'z']
# 1 one
# 2 two
# 1 a ['b', 'c']
# over
