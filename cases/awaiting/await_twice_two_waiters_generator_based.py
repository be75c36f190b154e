# title: two coroutines may await the same generator-based one, and each resumption moves it on
# clauses: await.twice.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    yield 1
    yield 2
    return 'result'

async def work(name):
    print(name, await target)

target = inner()
a, b = work('a'), work('b')
print(a.send(None), b.send(None))
for c in (a, b):
    try:
        c.send(None)
    except StopIteration:
        print('done')

# expect:
# 1 2
# a result
# done
# b None
# done
