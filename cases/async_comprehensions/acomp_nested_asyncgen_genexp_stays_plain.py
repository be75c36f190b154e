# title: an asynchronous generator expression inside a comprehension does not make that one asynchronous
# clauses: acomp.nested.genexp_inner
# python: >=3.7
import inspect

def plain():
    return [(x async for x in y) for y in ()], list((x async for x in y) for y in ())

print(plain())

# expect:
# ([], [])
