# title: a send that was refused does not count as a start
# clauses: co.never.refused
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    try:
        c.send(1)
    except TypeError:
        print('TypeError')
    del c
    print(len(caught))

# expect:
# TypeError
# 1
