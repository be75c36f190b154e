# title: a StopIteration raised in the suite of a loop is no end of the loop
# clauses: flow.for.own_end
# python: >=3.3
def numbers():
    yield 1
    yield 2

def loop():
    for number in numbers():
        print(number)
        next(iter([]))
    else:
        print('not reached')
    print('not reached')

try:
    loop()
except StopIteration:
    print('StopIteration')

# expect:
# 1
# StopIteration
