# title: two generators that wait in except blocks do not mix up their exceptions
# clauses: gen.exc.handled_kept gen.exc.handled_hidden
# python: >=3.2
import sys

def holder(error):
    try:
        raise error
    except Exception:
        while True:
            yield sys.exc_info()[1].args[0]

a = holder(KeyError('a'))
b = holder(OSError('b'))
print(next(a), next(b), next(a), next(b))
print(sys.exc_info()[0])

# expect:
# a b a b
# None
