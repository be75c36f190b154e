# title: break ends the innermost loop, and the generator of that loop still waits
# clauses: flow.for.break gen.iter.break
# python: >=3.3
import inspect

def letters():
    try:
        yield 'a'
        yield 'b'
        yield 'c'
    finally:
        print('letters are over')

inner = letters()
for number in 1, 2:
    for letter in inner:
        print(number, letter)
        break
    else:
        print('not reached')
else:
    print('outer else')
print(inspect.getgeneratorstate(inner), list(inner))

# expect:
# 1 a
# 2 b
# outer else
# letters are over
# GEN_SUSPENDED ['c']
