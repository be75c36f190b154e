# title: what the suite assigns to the target has no effect on the next item
# clauses: aflow.for.target_after
# python: >=3.6
async def numbers():
    for number in range(3):
        yield number

async def main():
    async for number in numbers():
        print(number)
        number = 10
    print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 0
# 1
# 2
# 10
# over
