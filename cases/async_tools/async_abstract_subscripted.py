# title: the class can be subscripted
# clauses: atools.abstract.generic
# python: >=3.9
from contextlib import AbstractAsyncContextManager

alias = AbstractAsyncContextManager[int]
print(alias.__origin__ is AbstractAsyncContextManager, alias.__args__)

# expect:
# True (<class 'int'>,)
