# title: nothing of an unstarted coroutine is executed when it goes
# clauses: co.final.unstarted
# python: >=3.6
# needs: refcounting
import warnings

warnings.simplefilter('ignore')

async def work():
    try:
        print('not reached')
    finally:
        print('not reached')

c = work()
del c
print('after')

# expect:
# after
