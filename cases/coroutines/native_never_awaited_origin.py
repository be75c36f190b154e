# title: with origin tracking the warning tells where the coroutine was created
# clauses: co.never.origin co.origin.set
# python: >=3.7
# needs: refcounting
import sys
import warnings

async def work():
    pass

def create():
    work()

sys.set_coroutine_origin_tracking_depth(5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    create()
lines = str(caught[0].message).splitlines()
print(lines[0])
print(lines[1])
print([line.split()[-1] for line in lines if line.startswith('  File')])

# expect:
# coroutine 'work' was never awaited
# Coroutine created at (most recent call last)
# ['<module>', 'create']
