# title: a coroutine can be awaited once
# clauses: await.twice.ended await.result
# python: >=3.6
async def inner():
    return 'result'

async def work():
    c = inner()
    print(await c)
    try:
        await c
    except RuntimeError:
        print('RuntimeError')

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# result
# RuntimeError
# done
