# title: an exception of the body comes out of the for statement
# clauses: gen.exc.propagates
# python: >=3.2
def body():
    yield 1
    1 / 0
    yield 2

try:
    for value in body():
        print(value)
    else:
        print('not reached')
except ZeroDivisionError:
    print('ZeroDivisionError')

# expect:
# 1
# ZeroDivisionError
