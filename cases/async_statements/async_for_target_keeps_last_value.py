# title: the target keeps the last item, and is not bound by a loop without items
# clauses: aflow.for.target_after
# python: >=3.6
async def numbers(count):
    for number in range(count):
        yield number

async def main():
    async for number in numbers(3):
        pass
    print(number)
    async for number in numbers(0):
        pass
    print(number)
    async for other in numbers(0):
        pass
    try:
        print(other)
    except UnboundLocalError:
        print('UnboundLocalError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 2
# 2
# UnboundLocalError
# over
