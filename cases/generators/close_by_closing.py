# title: contextlib.closing closes a generator when its block ends early
# clauses: gen.close.suspended gen.iter.break
# python: >=3.2
from contextlib import closing

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('released')

with closing(numbers()) as g:
    for number in g:
        print(number)
        break
    print('loop left')
print('block left')

# expect:
# 1
# loop left
# released
# block left
