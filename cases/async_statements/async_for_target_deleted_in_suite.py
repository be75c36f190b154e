# title: the suite may delete the target; the next item binds it again
# clauses: aflow.for.target_after
# python: >=3.6
async def numbers():
    yield 1
    yield 2

async def main():
    async for number in numbers():
        print(number)
        del number
    try:
        number
    except UnboundLocalError:
        print('UnboundLocalError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# 2
# UnboundLocalError
# over
