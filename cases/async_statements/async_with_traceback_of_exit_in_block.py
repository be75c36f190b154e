# title: the traceback of an exception out of __aexit__ at the end of the block has the last line of the block
# clauses: aflow.steps.traceback_block
# python: <3.10
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise KeyError

async def main():

    async with Room():

        print('block')

try:
    main().send(None)
except KeyError as error:
    traceback = error.__traceback__.tb_next
    while traceback:
        code = traceback.tb_frame.f_code
        print(code.co_name, traceback.tb_lineno - code.co_firstlineno)
        traceback = traceback.tb_next

# expect:
# block
# main 4
# __aexit__ 1
