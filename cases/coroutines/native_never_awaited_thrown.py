# title: there is no warning for an unstarted coroutine that was ended by throw
# clauses: co.never.ended
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    try:
        c.throw(KeyError)
    except KeyError:
        print('KeyError')
    del c
    print(len(caught))

# expect:
# KeyError
# 0
